import { csv } from './csv.ts';
import { json } from './json.ts';

/** Every format there is, by id: `formats.json.read(text)`, `formats.csv.write(dataset)`. */
export const formats = Object.freeze({ json, csv });
