import { LightningElement, api } from 'lwc';
import type { ChartMark } from 'one/chartData';

const ROW = 28;
const LABELS = 200;
const BARS = 190;
const VALUES = 100;
const MOST_LETTERS = 24;

/** Horizontal bars; the table beside says the same in words. */
export default class BarChart extends LightningElement {
    @api marks: ChartMark[] = [];
    @api label = '';

    get viewBox(): string {
        return `0 0 ${LABELS + BARS + VALUES} ${this.marks.length * ROW}`;
    }

    get bars(): object[] {
        const most = Math.max(...this.marks.map(({ value }) => value), 0) || 1;
        return this.marks.map(({ key, label, series, value, text, color }, index) => {
            const width = (Math.max(value, 0) / most) * BARS;
            return {
                key,
                text,
                label: shortened(series ? `${label} ${series}` : label),
                style: `fill:${color}`,
                x: LABELS,
                y: index * ROW + 4,
                width,
                height: ROW - 8,
                labelX: LABELS - 8,
                textX: LABELS + width + 6,
                textY: index * ROW + ROW / 2 + 4
            };
        });
    }
}

function shortened(text: string): string {
    return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 1)}…` : text;
}
