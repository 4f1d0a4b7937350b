import type { RegionEntry } from '../model/region.ts';
import type { Body, BodyKind } from '../model/vocabulary.ts';
import type { Edition } from './edition.ts';

/** A body of a place, a kind that joins like ones, or a place with all its bodies: what a page below bodies/ is of. */
export type BodySubject =
  { readonly body: Body } | { readonly kind: BodyKind } | { readonly place: RegionEntry };

/** All that have a page below bodies/, by its id. */
export function bodySubjects(
  edition: Pick<Edition, 'bodies' | 'bodyKinds' | 'plans' | 'regions'>,
): { readonly id: string; readonly subject: BodySubject }[] {
  const places = new Set(edition.plans.map(({ region }) => region.code));
  return [
    ...edition.bodies.map((body) => ({ id: body.id, subject: { body } })),
    ...edition.bodyKinds.map((kind) => ({ id: kind.id, subject: { kind } })),
    ...edition.regions
      .filter(({ code }) => places.has(code))
      .map((place) => ({ id: place.code, subject: { place } })),
  ];
}

/** The title of such a page, and how many clauses its bodies carry. */
export function subjectToTitle(
  { bodies, regions }: Pick<Edition, 'bodies' | 'regions'>,
  subject: BodySubject,
): { readonly title: string; readonly clauses: number } {
  const members = bodies.filter((one) => {
    if ('body' in subject) return one.id === subject.body.id;
    if ('place' in subject) return one.region === subject.place.code;
    return one.kinds.includes(subject.kind.id);
  });
  return {
    title: titleOf(subject, regions),
    clauses: new Set(members.flatMap((one) => one.clauses)).size,
  };
}

function titleOf(subject: BodySubject, regions: readonly RegionEntry[]): string {
  if ('place' in subject) return `${subject.place.name}的责任单位`;
  if ('kind' in subject) return subject.kind.name;
  const region = regions.find(({ code }) => code === subject.body.region);
  return [region?.name, subject.body.name].filter((word) => word !== undefined).join(' · ');
}
