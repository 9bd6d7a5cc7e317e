/** A label with its value, for the short facts at the top of a page. */
export interface GlanceItem {
  label: string;
  value: string;
  /** A code printed after the value. */
  code?: string | undefined;
  href?: string | undefined;
  isUnknown?: boolean | undefined;
}
