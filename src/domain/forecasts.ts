import { numberIn, type Figures, type SourcedRow } from './figures.ts';

/**
 * Why a forecast cannot be called kept or missed.
 * redefined: the later count is of other people than the forecast was made for; words: the edition gave words, no number;
 * pending: its last year is not counted yet.
 */
export type OpenReason = 'redefined' | 'words' | 'pending';

/** Forecasts whose last year was counted in the same occupation, and those that cannot be judged, each with its reason. */
export interface ForecastRecord {
  settled: readonly SourcedRow[];
  open: readonly { row: SourcedRow; reason: OpenReason }[];
}

/**
 * Takes the tables `projection-versus-actual` and `projections-national` of content/figures: the second one knows the last year
 * of each forecast. Refuses (Error) a forecast that the second table does not have.
 */
export function forecastRecord(kept: Figures, projections: Figures): ForecastRecord {
  const judged = kept.rows.map((row) => ({ row, reason: reasonOf(row, projections) }));
  return {
    settled: judged.filter(({ reason }) => reason === undefined).map(({ row }) => row),
    open: judged.flatMap(({ row, reason }) => (reason === undefined ? [] : [{ row, reason }])),
  };
}

function reasonOf(row: SourcedRow, projections: Figures): OpenReason | undefined {
  const { soc, edition, likeForLike } = row.cells;
  const forecast = projections.find({ soc: String(soc), edition: String(edition) });
  const lastYear = forecast && numberIn(forecast, 'projectedYear');
  const countedYear = numberIn(row, 'actualYear');
  if (lastYear === undefined || lastYear === null || countedYear === null) throw new Error(`${projections.id} has no last year for ${soc}, ${edition}.`);
  if (likeForLike !== 'yes') return 'redefined';
  if (numberIn(row, 'projectedJobs') === null) return 'words';
  return countedYear < lastYear ? 'pending' : undefined;
}
