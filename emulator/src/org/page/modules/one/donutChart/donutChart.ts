import { LightningElement, api } from 'lwc';
import type { ChartMark } from 'one/chartData';

/** A circle of this radius is 100 long, so that lengths are percents. */
const RADIUS = 15.915;
const QUARTER = 25;

/** A ring with a part for each group, from the top on; the table beside says the same in words. */
export default class DonutChart extends LightningElement {
    readonly radius = RADIUS;
    @api marks: ChartMark[] = [];
    @api label = '';

    get total(): number {
        return this.marks.reduce((sum, { value }) => sum + value, 0);
    }

    get arcs(): object[] {
        const total = this.total || 1;
        let before = 0;
        return this.marks.map(({ key, value, color }) => {
            const part = (value / total) * 100;
            const arc = {
                key,
                style: `stroke:${color}`,
                dashes: `${part} ${100 - part}`,
                offset: QUARTER - before
            };
            before += part;
            return arc;
        });
    }
}
