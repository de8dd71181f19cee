import type { Company } from '../company/company.ts';
import type { ObjectModel } from '../model/objectModel.ts';

/** Builds a company's model of an object once, because every request is checked against it. */
export function modelOf(
    build: (company: Company) => ObjectModel
): (company: Company) => ObjectModel {
    const built = new WeakMap<Company, ObjectModel>();
    return (company) => {
        const known = built.get(company);
        if (known !== undefined) return known;
        const model = build(company);
        built.set(company, model);
        return model;
    };
}
