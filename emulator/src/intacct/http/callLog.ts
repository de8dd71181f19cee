/** Counts calls by route, so that tests can say what a create costs. */
export class CallLog {
    #total = 0;
    #oauth = 0;
    readonly #byRoute = new Map<string, number>();

    /** @param path below the API's base, e.g. `/objects/order-entry/document::Sales%20Order/12`. */
    count(method: string, path: string): void {
        if (path.startsWith('/oauth2/')) {
            this.#oauth += 1;
            return;
        }
        this.#total += 1;
        const route = `${method} ${routeOf(path)}`;
        this.#byRoute.set(route, (this.#byRoute.get(route) ?? 0) + 1);
    }

    reset(): void {
        this.#total = 0;
        this.#oauth = 0;
        this.#byRoute.clear();
    }

    toJSON() {
        return {
            total: this.#total,
            oauth: this.#oauth,
            byRoute: Object.fromEntries(this.#byRoute)
        };
    }
}

/** The path with record numbers replaced: `/objects/order-entry/document::Sales Order/{key}`. */
function routeOf(path: string): string {
    const decoded = safeDecode(path.split('?', 1)[0] ?? path);
    return decoded.replace(/\/\d+(,\d+)*$/, '/{key}');
}

function safeDecode(path: string): string {
    try {
        return decodeURIComponent(path);
    } catch {
        return path;
    }
}
