/** Districts and towns of Salford and of Greater Manchester: a child can be found there by the name alone. */
export const DISTRICTS =
  'Salford|Swinton|Eccles|Walkden|Irlam|Cadishead|Worsley|Boothstown|Ellenbrook|Pendlebury|Pendleton|Patricroft|Monton|Winton|Weaste|Seedley|' +
  'Langworthy|Ordsall|Kersal|Broughton|Charlestown|Claremont|Clifton|Wardley|Moorside|Barton|Peel Green|Little Hulton|Irlams|Media ?City|' +
  'Buile Hill|Agecroft|Greengate|Blackfriars|Brindle Heath|Roe Green|Linnyshaw|Light Oaks|Height|Manchester|Bolton|Bury|Rochdale|Oldham|Stockport|' +
  'Trafford|Wigan|Leigh|Tameside|Wythenshawe|Moss Side|Hulme|Longsight|Levenshulme|Gorton|Didsbury|Chorlton|Fallowfield|Rusholme|Ardwick|' +
  'Ancoats|Cheetham Hill|Crumpsall|Blackley|Harpurhey|Moston|Newton Heath|Openshaw|Withington|Whalley Range|Burnage|Prestwich|Whitefield|' +
  'Radcliffe|Farnworth|Kearsley|Urmston|Stretford|Altrincham|Atherton|Tyldesley|Astley|Middleton|Heywood|Ashton|Denton|Hyde|Stalybridge|' +
  'Droylsden|Cheadle|Warrington';
