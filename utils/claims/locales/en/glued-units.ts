/**
 * Units that are written right behind the digits ("512kbps", "6km", "4GB"). Letters behind digits that are not among
 * them make the whole a code and no number ("3G", "B2B", "7th" aside).
 */
const GLUED_UNITS = new Set(
  (
    'bps kbps Kbps mbps Mbps MBps gbps Gbps tbps Tbps kbit Mbit Gbit kb KB kB Kb mb MB Mb gb GB Gb tb TB Tb PB EB ZB ' +
    'Hz hz kHz khz KHz MHz mhz Mhz GHz ghz Ghz THz mAh mah W kW KW kw MW mw GW gw TW Wh kWh kwh KWh MWh GWh TWh V kV mV ' +
    'mm cm dm m km kms nm µm um ft in yd mi mph kph kmh kg g mg lb lbs oz t kt Mt ha l ml cl s ms min mins h hr hrs d ' +
    'yrs yr MP mp fps dpi px x X p c C F K rpm dB dBm sqm sqkm pc pct pp bps Rs USD VND EUR GBP JPY CNY SGD AUD'
  ).split(' '),
);

/** True for letters that, right behind digits, are a unit. */
export function isGluedUnit(letters: string): boolean {
  return GLUED_UNITS.has(letters);
}
