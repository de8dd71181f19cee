interface Closable {
    close(): Promise<unknown>;
}

type Opened<Openings extends readonly Promise<Closable>[]> = {
    -readonly [At in keyof Openings]: Awaited<Openings[At]>;
};

/**
 * Opens what a test needs side by side. When one part does not open, the others are closed: the test
 * would never hear of them, and a process or a browser that goes on keeps the whole run waiting.
 * @throws what kept the first of them from opening.
 */
export async function openTogether<Openings extends readonly Promise<Closable>[]>(
    ...openings: Openings
): Promise<Opened<Openings>> {
    const settled = await Promise.allSettled(openings);
    const failed = settled.find((one) => one.status === 'rejected');
    if (!failed) {
        return settled.map((one) => one.status === 'fulfilled' && one.value) as Opened<Openings>;
    }
    await Promise.all(settled.map((one) => one.status === 'fulfilled' && one.value.close()));
    throw failed.reason;
}

/** Goes on with something that has been opened; closes it when that fails. */
export async function orClose<Open extends Closable, Result>(
    opened: Open,
    next: (opened: Open) => Promise<Result>
): Promise<Result> {
    try {
        return await next(opened);
    } catch (error) {
        await opened.close();
        throw error;
    }
}
