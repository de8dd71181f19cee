import LightningDatatable from 'lightning/datatable';
import name from './name.html';
import editName from './editName.html';
import percent from './percent.html';
import editPercent from './editPercent.html';
import picklist from './picklist.html';
import editPicklist from './editPicklist.html';

/** The table of an object's list: a datatable whose names, percentages and picklists can be edited in their cells too. */
export default class ListDatatable extends LightningDatatable {
    static customTypes = {
        name: {
            template: name,
            editTemplate: editName,
            standardCellLayout: true,
            typeAttributes: ['url']
        },
        fixedPercent: {
            template: percent,
            editTemplate: editPercent,
            standardCellLayout: true,
            typeAttributes: ['step']
        },
        picklist: {
            template: picklist,
            editTemplate: editPicklist,
            standardCellLayout: true,
            typeAttributes: ['options']
        }
    };
}
