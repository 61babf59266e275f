/**
 * Everyday words that are spelled as they are meant, though the hub's own words may hold one that looks like them:
 * search never takes them for slips. Written for this hub; it need not be whole, since a word that is missing here is
 * put right only when something near it is known.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `able above accept across actually add afraid again against ago agree air alone along already although always amount angry animal
  another answer anyway apart apple apply area arm around arrive article away back bad bag ball bank bar bath beach bear beat became
  because become bed before began begin behind believe below beside best better between big bike bill bird birth bit bite black blame
  blood blue board boat body book both bottle bottom bought bowl box bread break brief bright bring broke broken brother brought brown
  build built burn bus business busy buy cake came camera camp card care careful carry cat catch caught cause chair change cheap check
  choose church class clean clear clever climb clock close clothes coach coast coat coffee cold college colour come common cook cool
  corner correct cost cough cover cream cross cry cup cut dance dark date dead deal dear death decide deep desk die died different
  difficult dinner dirty dog door doubt down draw dream dress drew drink drive drove drop drunk dry during each ear early earn east easy
  eat edge egg eight either else empty end enjoy enough enter even evening event ever example except expect eye face fact fail fair fall
  far farm fast fat feel feet fell felt few field fight fill film final fine finger finish fire fish fit five fix flat floor flower fly
  follow food foot football forget form found four free fresh friday friend front fruit full fun funny game garden gave girl glad glass
  gold gone good grass great green grew grey ground group grow guess hair half hall hand happen happy hard hate head hear heart heavy
  held hello hide high hill history hold hole holiday hope horse hospital hot hotel hour huge human hungry hurry ice idea ill inside
  instead invite iron island job join judge juice jump keep kept key kill kind king kitchen knee knew knife knock known lack lady laid
  land language large last late laugh lay lead learn leave left leg lend less letter level lie life lift light limit line lion list
  listen little live long lost lot loud love low luck lunch machine magic main man many march mark market marry match matter maybe meal
  meat meet men menu met middle mile milk mind minute miss mistake mix model moment monday money month moon more morning most mouth move
  movie music name near neck need never new news next nice night nine nobody noise none north nose note nothing notice now number nurse
  o'clock offer office often oil old once one only open orange order other outside oven over page paid pain paint pair paper parcel
  park part party pass past pay pen people pepper perhaps photo piano pick picture piece pink pizza place plan plane plant plate play
  please plenty pocket point poor possible post pound power present press pretty price prize problem promise pull purple push quick
  quiet quite race radio rain raise ran reach read ready real reason receipt recipe red remember rent repair rest rice rich ride ring
  rise river road rock roof room round rule run sad safe said salad sale salt same sand sang sat save saw scale science score sea season
  seat second seem sell send sent serve set seven several shape share sharp sheet ship shirt shoe shop short shoulder shout show shower
  shut side sign silver simple since sing sister sit six size skin sky sleep slow small smell smile smoke snow soap sock soft sold son
  song soon sorry sort sound soup south space spell spend sport spring square stage stairs stamp star start station stay steal step
  stick still stone stop store storm story strange street strong study such sugar suit summer sun sunday sure surprise sweet swim table
  tail take taken talk tall taste taught taxi tea teach team tear ten tennis test text thank thick thin third thirsty thought three
  threw through throw thursday ticket tidy tie till time tired together tomorrow tonight took tooth top total touch towards town toy
  train travel tree trip trouble true trust try tuesday turn twelve twenty twice type uncle under understand until upset usual van
  very view visit voice wait wake walk wall warm wash watch water way weak wear weather wednesday week weekend weight well went west
  wet wheel white wide wife wild win wind window wine winter wish woman won wonder wood word wore work world worse wrap write wrong
  yard year yellow yes yesterday yet young zoo`.split(/\s+/),
);
