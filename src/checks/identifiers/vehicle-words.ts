import { type Sighting, wordsAfter, wordsBefore } from '#src/checks/identifiers/identifier-kind.ts';

/** Words that say that what stands beside them is a registration. */
export const VEHICLE = /\b(?:reg|registrations?|registered|number ?plates?|plates?|index|vrm|vrn)\b/iu;

const MAKE =
  'fiesta|corsa|ford|vauxhall|audi|bmw|volkswagen|vw|golf|astra|focus|transit|nissan|toyota|peugeot|renault|mercedes|merc|kia|hyundai|skoda|' +
  'seat|honda|rover|jeep|micra|juke|qashqai|zafira|insignia|meriva|mini|polo|passat|clio|megane|civic|fabia|octavia|ibiza|yaris|prius|aygo|' +
  'fiat|punto|citroen|berlingo|mazda|suzuki|tesla|dacia|volvo|jaguar|lexus|porsche|mondeo|kuga|galaxy|sprinter|vivaro|yamaha|vespa|morris|' +
  'metro|capri|cortina|cavalier|bentley|caddy|horsebox|c-max|s-max|b-max|i10|i20|twingo|captur|sportage|picanto|tiguan|touran|leon|sharan|discovery|freelander|defender|picasso|c1|c3|c4|clubman|countryman|triumph|rolls|harley|kawasaki|ducati|hearse|caravan|motorhome|digger|wagon';
/** Vehicles, and what is done with them. */
export const CAR = new RegExp(
  `\\b(?:cars?|vans?|taxi|vehicle|lorry|mini ?bus|minicab|cab|coach|motor|motorbike|motorcycle|moped|trike|ambulance|(?:e-)?scooter|quad|bike|truck|` +
    `pick-?up|people carrier|camper ?van|trailer|tractor|suv|4x4|uber|estate|hatchback|saloon|convertible|coupe|tipper|flatbed|` +
    `drives?|drove|driven|driving|driver|driver's|parked|keeper|sped off|pulled (?:up|away|off)|wheels|dvla|anpr|mot|stop check|pulled over|${MAKE})\\b`,
  'iu',
);

/** Whether one of some words stands near a part of a text. */
export const isTold = (text: string, { start, end }: Sighting, words: RegExp): boolean =>
  words.test(wordsBefore(text, start, 50)) || words.test(wordsAfter(text, end, 40));

/** Whether a vehicle or its registration is spoken of near a part of a text. */
export const isOfVehicle = (text: string, span: Sighting): boolean =>
  isTold(text, span, VEHICLE) || isTold(text, span, CAR);
