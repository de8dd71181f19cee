import { LightningElement } from 'lwc';

export default class LoopWithoutKey extends LightningElement {
    lines = [];
}
