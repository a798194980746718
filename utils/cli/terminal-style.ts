import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

const coloured = Boolean(process.stdout.isTTY) && !process.env.NO_COLOR;

/** Text in a colour or weight where the output is a terminal that wants it, plain elsewhere. */
export const styled = (style: Style, text: string): string => (coloured ? styleText(style, text) : text);
