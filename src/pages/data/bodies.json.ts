import { bodiesToRecords } from '../../edition/bodies-to-records.ts';
import { jsonResponse } from '../../edition/json-response.ts';
import edition from 'virtual:edition';

/** Departments by region (`370405/keji`), then the kinds that join like ones (`keji`). */
export function GET(): Response {
  return jsonResponse(bodiesToRecords(edition));
}
