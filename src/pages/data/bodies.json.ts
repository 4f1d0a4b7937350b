import { bodiesToRecords } from '../../edition/bodies-to-records.ts';
import { jsonResponse } from '../../edition/json-response.ts';
import { loadEdition } from '../../edition/load-edition.ts';

/** Departments by region (`370405/keji`), then the kinds that join like ones (`keji`). */
export function GET(): Response {
  return jsonResponse(bodiesToRecords(loadEdition()));
}
