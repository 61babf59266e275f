import type { ReportedPage } from '#src/checks/contribution-report.ts';

/** A label as GitHub keeps it. */
export interface Label {
  /** At most 50 characters. */
  name: string;
  /** Six hexadecimal digits. */
  color: string;
  /** At most 100 characters. */
  description: string;
}

/** The labels of this hub, as `.github/labels.json` has them. */
export interface HubLabels {
  /** Nothing is left to mend. */
  needsALook: Label;
  firstContribution: Label;
  /** The beginning of a partner's label; its id comes after. */
  partner: Label;
  /** The label of each kind of page, by the folder in `content/`. */
  kinds: Readonly<Record<string, Label>>;
}

/** What is known of a contribution. Paths come from GitHub; pages come from the report, and may say anything. */
export interface LabelFacts {
  paths: readonly string[];
  pages: readonly ReportedPage[];
  /** The ids of the partners the hub has. */
  partners: readonly string[];
  isFirst: boolean;
  /** Whether there is nothing to mend. */
  isWell: boolean;
}

const LONGEST_NAME = 50;

/** The labels a contribution is to have: of kinds and partners that the hub knows, and no others, whatever a report says. */
export const pullLabels = (labels: HubLabels, { paths, pages, partners, isFirst, isWell }: LabelFacts): Label[] => {
  const folders = new Set(paths.map((path) => /^content\/([a-z]+)\//u.exec(path)?.[1]));
  const owners = new Set(pages.filter(({ changed }) => changed).map(({ owner }) => owner));
  const kinds = Object.entries(labels.kinds).filter(([folder]) => folders.has(folder));
  return [
    ...kinds.map(([, label]) => label),
    ...partners
      .filter((partner) => owners.has(partner))
      .map((partner) => ({ ...labels.partner, name: `${labels.partner.name}${partner}`.slice(0, LONGEST_NAME) })),
    ...(isFirst ? [labels.firstContribution] : []),
    ...(isWell ? [labels.needsALook] : []),
  ];
};
