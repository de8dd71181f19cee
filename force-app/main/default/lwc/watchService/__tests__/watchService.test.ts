import { createWatch } from 'c/watchService';

describe('createWatch', () => {
    const look = jest.fn();

    beforeEach(() => {
        jest.useFakeTimers();
        look.mockClear();
    });
    afterEach(() => {
        jest.useRealTimers();
    });

    it.each([
        [true, 2000],
        [false, 30_000]
    ])('looks again after the pause that fits: busy %s, %d ms', (isBusy, pause) => {
        createWatch(look).next(isBusy);
        jest.advanceTimersByTime(pause - 1);
        expect(look).not.toHaveBeenCalled();
        jest.advanceTimersByTime(1);
        expect(look).toHaveBeenCalledTimes(1);
    });

    it('waits from the last news on, and looks once', () => {
        const watch = createWatch(look);
        watch.next(true);
        jest.advanceTimersByTime(1500);
        watch.next(true);
        jest.advanceTimersByTime(1500);
        expect(look).not.toHaveBeenCalled();
        jest.advanceTimersByTime(60_000);
        expect(look).toHaveBeenCalledTimes(1);
    });

    it('goes on looking when a look brings no news', async () => {
        createWatch(look).next(true);
        await jest.advanceTimersByTimeAsync(2000);
        await jest.advanceTimersByTimeAsync(2000);
        expect(look).toHaveBeenCalledTimes(2);
    });

    it('goes on looking when a look fails', async () => {
        look.mockRejectedValueOnce(new Error('no answer'));
        createWatch(look).next(true);
        await jest.advanceTimersByTimeAsync(2000);
        await jest.advanceTimersByTimeAsync(2000);
        expect(look).toHaveBeenCalledTimes(2);
    });

    it('looks no more when it is stopped during a look', async () => {
        const watch = createWatch(() => {
            look();
            watch.stop();
        });
        watch.next(true);
        await jest.advanceTimersByTimeAsync(60_000);
        expect(look).toHaveBeenCalledTimes(1);
    });

    it('looks no more once it is stopped', () => {
        const watch = createWatch(look);
        watch.next(true);
        watch.stop();
        jest.advanceTimersByTime(60_000);
        expect(look).not.toHaveBeenCalled();
    });
});
