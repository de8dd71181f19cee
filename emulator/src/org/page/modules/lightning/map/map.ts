import { LightningElement, api } from 'lwc';

interface Marker {
    value?: string;
    title?: string;
    description?: string;
    location: Record<string, string | number>;
}

/** The places of a map as a list: the local org asks no map service. Selecting one fires `markerselect`. */
export default class Map extends LightningElement {
    @api mapMarkers: Marker[] = [];
    @api markersTitle = '';
    @api selectedMarkerValue: string | undefined;
    @api zoomLevel: number | undefined;
    @api center: object | undefined;
    @api listView = 'auto';
    @api options: object | undefined;
    @api showFooter = false;

    get places(): object[] {
        return (this.mapMarkers ?? []).map(({ value, title, location }, index) => ({
            key: `${index}`,
            value,
            title: title ?? '',
            address: Object.values(location ?? {}).join(', '),
            isSelected: String(value !== undefined && value === this.selectedMarkerValue)
        }));
    }

    handleSelect(event: Event): void {
        const { index } = (event.currentTarget as HTMLElement).dataset;
        this.selectedMarkerValue = this.mapMarkers[Number(index)]?.value;
        const detail = { selectedMarkerValue: this.selectedMarkerValue };
        this.dispatchEvent(new CustomEvent('markerselect', { detail }));
    }
}
