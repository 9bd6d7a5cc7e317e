import type { CertificationNames, SourceIndex } from '../domain/context.ts';
import type { Ladder } from '../domain/ladder.ts';
import type { Certification } from '../schemas/certification.ts';
import { capitalize, formatDate, formatMoney, formatNumber, formatPercent } from './format.ts';
import { certificationPath, rungPath } from '../domain/paths.ts';
import { hrefTo } from './href.ts';
import { factRow, type FactRow } from './occupations.ts';
import { doorsView, type DoorsView } from './qualification.ts';
import { receiptView, receiptViews, type Receipt } from './receipts.ts';
import type { LinkView } from './rung.ts';
import { say } from './words.ts';

export interface RouteView {
  name: string;
  kind: string;
  isRule: boolean;
  doors: DoorsView;
  note?: string;
  when?: string;
  receipt: Receipt;
}

export interface CertificationView {
  id: string;
  href: string;
  abbreviation: string;
  name: string;
  formerly?: string;
  alsoCalled?: string;
  lead: string;
  certifies: { text: string; receipt: Receipt };
  glance: readonly { label: string; value: string }[];
  statusNote?: string;
  officialUrl?: string;
  routes: readonly RouteView[];
  routesNotes: readonly CitedView[];
  exam: readonly FactRow[];
  domains?: { title: string; items: readonly { name: string; weight?: string }[]; receipt: Receipt };
  passRates: readonly FactRow[];
  fees: readonly FactRow[];
  renewal: readonly FactRow[];
  renewalNotes: readonly CitedView[];
  holders: readonly FactRow[];
  history: readonly FactRow[];
  askedBy: readonly CitedView[];
  rungs: readonly LinkView[];
  buildsOn: readonly StepLink[];
  leadsTo: readonly StepLink[];
  disagreements: readonly { about: string; versions: readonly CitedView[] }[];
  notStated: readonly string[];
  check: string;
  receipts: readonly Receipt[];
}

export interface CitedView {
  text: string;
  receipt: Receipt;
}

export interface StepLink {
  label: string;
  href?: string;
  text: string;
  receipt: Receipt;
}

interface Context {
  sources: SourceIndex;
  names: CertificationNames;
  certifications: readonly { id: string; facts: Certification }[];
  ladders: readonly Ladder[];
}

const examFacts = ['questions', 'scored', 'unscored', 'minutes', 'format', 'passingScore', 'vendor', 'delivery', 'schedulingWindowDays', 'retakeWait', 'openBook'] as const;

export function certificationView(id: string, facts: Certification, { sources, names, certifications, ladders }: Context): CertificationView {
  const cited = ({ text, source }: { text: string; source: string }): CitedView => ({ text, receipt: receiptView(source, sources) });
  const exam = facts.exam ?? {};
  const nameOf = (from: string) => certifications.find((other) => other.id === from);
  return {
    id,
    href: hrefTo(certificationPath(id)),
    abbreviation: facts.abbreviation,
    name: facts.name,
    formerly: facts.formerly,
    alsoCalled: facts.aliases && say('cert.alsoCalled', { names: facts.aliases.join(', ') }),
    lead: facts.lead,
    certifies: cited(facts.certifies),
    glance: [
      { label: say('cert.issuer'), value: facts.issuer },
      { label: say('cert.family'), value: say(`certFamily.${facts.family}`) },
      { label: say('rung.level'), value: say(`tier.${facts.tier}`) },
      { label: say('cert.status'), value: say(`certStatus.${facts.status}`) },
    ],
    statusNote: facts.statusNote,
    officialUrl: facts.officialUrl,
    routes: facts.routes.map((route) => ({
      name: route.name,
      kind: say(`cert.${route.kind}`),
      isRule: route.kind === 'required',
      doors: doorsView({ anyOf: route.asks ? [route.asks] : [], stated: route.stated }, names),
      note: route.note,
      when: route.asOf && formatDate(route.asOf),
      receipt: receiptView(route.source, sources),
    })),
    routesNotes: (facts.routesNote ?? []).map(cited),
    exam: examFacts.flatMap((key) => {
      const fact = exam[key];
      return fact ? [factRow(say(`cert.${key}`), fact, sources)] : [];
    }),
    domains: facts.domains && {
      title: facts.domains.asReportedBy ? `${facts.domains.outline} (${say('cert.asReported', { by: facts.domains.asReportedBy })})` : facts.domains.outline,
      items: facts.domains.items.map(({ name, minPercent, maxPercent }) => ({
        name,
        weight: minPercent === undefined || maxPercent === undefined ? undefined : say('cert.weight', { min: minPercent, max: maxPercent }),
      })),
      receipt: receiptView(facts.domains.source, sources),
    },
    passRates: (facts.passRates ?? []).map(({ year, percent, testers, source, note }) => ({
      label: year,
      value: testers === undefined ? formatPercent(percent) : `${formatPercent(percent)}, ${say('cert.testers', { count: formatNumber(testers) })}`,
      note,
      receipt: receiptView(source, sources),
    })),
    fees: (facts.fees ?? []).map((fee) => feeRow(fee, sources)),
    renewal: [
      ...(facts.renewal?.cycleMonths ? [factRow(say('cert.cycleMonths'), facts.renewal.cycleMonths, sources)] : []),
      ...(facts.renewal?.creditsPerCycle ? [factRow(say('cert.creditsPerCycle'), facts.renewal.creditsPerCycle, sources)] : []),
      ...(facts.renewal?.fees ?? []).map((fee) => feeRow(fee, sources)),
    ],
    renewalNotes: (facts.renewal?.notes ?? []).map(cited),
    holders: (facts.holders ?? []).map(({ count, asOf, source, note }) => ({ label: formatDate(asOf), value: formatNumber(count), note, receipt: receiptView(source, sources) })),
    history: (facts.history ?? []).map(({ date, event, source }) => ({ label: date, value: event, receipt: receiptView(source, sources) })),
    askedBy: (facts.askedBy ?? []).map(cited),
    rungs: rungsThatName(id, ladders),
    buildsOn: (facts.buildsOn ?? []).map(({ from, kind, asks, source }) => {
      const other = nameOf(from);
      return {
        label: other?.facts.abbreviation ?? capitalize(from),
        href: other && hrefTo(certificationPath(from)),
        text: kind === 'recommended' ? `${asks} (${say('cert.recommended')})` : asks,
        receipt: receiptView(source, sources),
      };
    }),
    leadsTo: certifications.flatMap((other) =>
      (other.facts.buildsOn ?? [])
        .filter((edge) => edge.from === id)
        .map(({ asks, kind, source }) => ({
          label: other.facts.abbreviation,
          href: hrefTo(certificationPath(other.id)),
          text: kind === 'recommended' ? `${asks} (${say('cert.recommended')})` : asks,
          receipt: receiptView(source, sources),
        })),
    ),
    disagreements: (facts.disagreements ?? []).map(({ about, versions }) => ({ about, versions: versions.map(({ value, source }) => cited({ text: value, source })) })),
    notStated: facts.notStated ?? [],
    check: say('cert.checkIssuer', { issuer: facts.issuerShort }),
    receipts: receiptViews([facts.certifies.source, ...(facts.sources ?? [])], sources),
  };
}

type Fee = NonNullable<Certification['fees']>[number];

function feeRow({ what, member, nonmember, amount, asOf, source, note }: Fee, sources: SourceIndex): FactRow {
  const parts = [
    ...(amount === undefined ? [] : [typeof amount === 'number' ? formatMoney(amount) : amount]),
    ...(member === undefined ? [] : [`${formatMoney(member)} (${say('cert.member')})`]),
    ...(nonmember === undefined ? [] : [`${formatMoney(nonmember)} (${say('cert.nonmember')})`]),
  ];
  return { label: what, value: parts.length > 0 ? parts.join(', ') : say('figure.notGiven'), asOf: asOf && formatDate(asOf), note, receipt: receiptView(source, sources) };
}

function rungsThatName(id: string, ladders: readonly Ladder[]): LinkView[] {
  return ladders.flatMap((ladder) =>
    ladder.rungs
      .filter((rung) => rung.qualification.anyOf.some(({ certifications }) => certifications?.includes(id)))
      .map((rung) => ({ href: hrefTo(rungPath(ladder.id, rung.id)), label: rung.title, note: ladder.facts.title })),
  );
}
