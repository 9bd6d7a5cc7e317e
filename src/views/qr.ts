import { renderSVG } from 'uqr';

/** A QR code as SVG markup, for the foot of a printed page. Black on white whatever the theme: scanners need it so. */
export function qrView(url: string): string {
  return renderSVG(url, { ecc: 'M', border: 2, pixelSize: 4 });
}
