const LABEL = /<fullName>([^<]+)<\/fullName>[\s\S]*?<value>([^<]*)<\/value>/g;
const ENTITIES = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };

/** Reads a labels file into pairs of name and text. */
export function wordsOf(xml) {
    return [...xml.matchAll(LABEL)].map(([, name, text]) => [name, unescape(text)]);
}

function unescape(text) {
    return text.replace(/&(amp|lt|gt|quot|apos);/g, (entity) => ENTITIES[entity]);
}
