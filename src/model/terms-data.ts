import type { DataSource } from '#src/model/directory-data.ts';

/** All terms as data, for other systems. */
export const termsData = ({ settings, directory, today, toAbsolute }: DataSource) => ({
  hub: settings.hub.name,
  partnership: settings.partnership.name,
  licence: settings.licence.url,
  builtOn: today,
  terms: directory.terms.map(({ id, href, data }) => ({
    id,
    title: data.title,
    summary: data.summary,
    address: toAbsolute(href),
    owner: data.owner,
    reviewBy: data.reviewBy,
    sample: data.sample,
    short: data.short ?? null,
    aliases: data.aliases,
    localNames: data.localNames,
    sayIt: data.sayIt ?? null,
    notToMixUp: data.notToMixUp ?? null,
    inUse: data.inUse ?? null,
    source: { ...data.source, url: data.source.url ?? null, law: data.source.law ?? null },
    seeAlso: data.seeAlso,
    goTo: data.goTo ?? null,
  })),
});
