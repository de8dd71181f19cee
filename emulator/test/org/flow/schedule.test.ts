import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FlowSchedule } from '@salesforce/types/metadata';
import { nextStart } from '../../../src/org/jobs/schedule.ts';

function schedule(frequency: FlowSchedule['frequency']): FlowSchedule {
    const written: unknown = { frequency, startDate: '2027-01-04', startTime: '02:00:00.000Z' };
    return written as FlowSchedule;
}

function next(
    frequency: FlowSchedule['frequency'],
    after: string,
    zone = 'UTC'
): string | undefined {
    return nextStart(schedule(frequency), zone, new Date(after))?.toISOString();
}

describe('nextStart', () => {
    it('starts on the start date when that is still ahead', () => {
        assert.equal(next('Daily', '2026-12-01T00:00:00Z'), '2027-01-04T02:00:00.000Z');
    });

    it('starts daily at the same time', () => {
        assert.equal(next('Daily', '2027-03-01T01:59:59Z'), '2027-03-01T02:00:00.000Z');
        assert.equal(next('Daily', '2027-03-01T02:00:00Z'), '2027-03-02T02:00:00.000Z');
    });

    it('starts weekly on the weekday of the start date', () => {
        assert.equal(next('Weekly', '2027-01-04T02:00:00Z'), '2027-01-11T02:00:00.000Z');
    });

    it('never starts once a one-time date has passed', () => {
        assert.equal(next('Once', '2027-01-04T02:00:00Z'), undefined);
    });

    it("means the clocks of the org's time zone, also after they change", () => {
        const zone = 'America/Los_Angeles';
        assert.equal(next('Daily', '2027-01-05T00:00:00Z', zone), '2027-01-05T10:00:00.000Z');
        assert.equal(next('Daily', '2027-07-05T00:00:00Z', zone), '2027-07-05T09:00:00.000Z');
    });
});
