import { SCHEDULE_PATH } from '../../jobs/job.ts';
import type { Job } from '../../jobs/job.ts';
import type { JobStore } from '../../jobs/jobStore.ts';
import { nextStart } from '../../jobs/schedule.ts';
import { select } from '../elements/queries.ts';
import { beginInterview, contextFor } from '../trigger/recordInterview.ts';
import type { FlowCatalogue } from '../trigger/triggeredFlows.ts';
import type { FlowDefinition } from './definition.ts';
import type { FlowRuntime } from './interview.ts';

/** One line of Setup > Scheduled Jobs. */
export interface ScheduledJob {
    readonly flow: string;
    readonly label: string;
    readonly frequency: string;
    readonly startDate: string;
    readonly startTime: string;
    /** Null: the flow has no further start. */
    readonly nextRunAt: string | null;
    readonly runAs: string;
}

/** The job that starts a schedule-triggered flow; its record interviews are jobs with a record. */
export const TIMER_PATH = 'Schedule';

/** Keeps the next start of every schedule-triggered flow among the jobs. */
export class ScheduledFlows {
    readonly #runtime: FlowRuntime;
    readonly #store: JobStore;
    readonly #catalogue: FlowCatalogue;

    constructor(runtime: FlowRuntime, store: JobStore, catalogue: FlowCatalogue) {
        this.#runtime = runtime;
        this.#store = store;
        this.#catalogue = catalogue;
    }

    /** Plans what has no next start yet and drops what is scheduled no longer; called once at boot. */
    arm(): void {
        const scheduled = this.#catalogue.scheduled();
        const names = new Set(scheduled.map(({ name }) => name));
        for (const { id, path, flow } of this.#store.all())
            if (path === TIMER_PATH && !names.has(flow)) this.#store.remove(id);
        for (const definition of scheduled) if (!this.#timer(definition)) this.#plan(definition);
    }

    /** Starts a flow whose time has come: one interview, or one per record that meets its conditions. */
    start({ flow }: Job): void {
        const definition = this.#catalogue.flow(flow);
        if (!definition) return;
        const { org } = this.#runtime;
        const user = org.users.defaultWorkflowUser();
        for (const recordId of this.#records(definition))
            this.#store.add({
                flow,
                path: SCHEDULE_PATH,
                recordId,
                userId: user.id,
                dueAt: org.clock.now()
            });
        this.#plan(definition);
    }

    list(): ScheduledJob[] {
        return this.#catalogue.scheduled().map((definition) => {
            const { schedule } = definition.flow.start ?? {};
            return {
                flow: definition.name,
                label: definition.flow.label,
                frequency: schedule?.frequency ?? '',
                startDate: String(schedule?.startDate ?? ''),
                startTime: String(schedule?.startTime ?? ''),
                nextRunAt: this.#timer(definition)?.dueAt.toISOString() ?? null,
                runAs: this.#runtime.org.users.defaultWorkflowUser().username
            };
        });
    }

    #timer({ name }: FlowDefinition): Job | undefined {
        return this.#store.waiting(name, TIMER_PATH, null)[0];
    }

    #plan({ name, flow }: FlowDefinition): void {
        const { clock, organization, users } = this.#runtime.org;
        const schedule = flow.start?.schedule;
        const dueAt = schedule && nextStart(schedule, organization.timeZone, clock.now());
        const userId = users.defaultWorkflowUser().id;
        if (dueAt) this.#store.add({ flow: name, path: TIMER_PATH, recordId: null, userId, dueAt });
    }

    #records(definition: FlowDefinition): (string | null)[] {
        const { start } = definition.flow;
        if (!start?.object) return [null];
        const context = contextFor(
            definition,
            this.#runtime.org.users.defaultWorkflowUser(),
            'system'
        );
        const interview = beginInterview(this.#runtime, definition, context, 'own');
        return select(interview, start, ['Id']).map(({ fields }) => String(fields['Id']));
    }
}
