const CHECK_CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** The 18-character form under which the cache keeps a record, from either form; anything else stays as it is. */
export function longId(id) {
    if (typeof id !== 'string' || !/^[a-zA-Z0-9]{15}$/.test(id)) return id;
    const suffix = [0, 5, 10].map((start) => {
        const capitals = [...id.slice(start, start + 5)].map((c) => (/[A-Z]/.test(c) ? 1 : 0));
        return CHECK_CHARACTERS[capitals.reduce((sum, bit, index) => sum + (bit << index), 0)];
    });
    return id + suffix.join('');
}
