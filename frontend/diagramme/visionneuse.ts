/** The only file that knows bpmn-js; loaded on demand. */
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import diagrammeCss from 'bpmn-js/dist/assets/diagram-js.css?inline';
import bpmnCss from 'bpmn-js/dist/assets/bpmn-js.css?inline';

const MARQUES = `
  .faite .djs-visual > :is(rect, circle, polygon):first-child { stroke: #1d6b3f !important; fill: #e3f3e9 !important;
    stroke-width: 2px !important; }
  .active .djs-visual > :is(rect, circle, polygon):first-child { stroke: #1d4f91 !important; fill: #dbe8f8 !important;
    stroke-width: 4px !important; }
  .etiquette { font: 600 12px/1.5 var(--lumo-font-family, sans-serif); padding: 0 6px; border-radius: 3px; color: #fff;
    background: #1d4f91; white-space: nowrap; transform: translateY(-100%); }
  .etiquette.fait { background: #1d6b3f; }
  .djs-container .djs-outline { display: none; }
`;

interface Forme { id: string; width?: number; waypoints?: unknown; businessObject?: { name?: string } }

export class Visionneuse {
  private readonly vue: InstanceType<typeof NavigatedViewer>;
  private marques: Array<[string, string]> = [];

  constructor(toile: HTMLElement, racine: HTMLElement | DocumentFragment) {
    const feuille = document.createElement('style');
    feuille.textContent = `${diagrammeCss}\n${bpmnCss}\n${MARQUES}`;
    racine.append(feuille);
    // The wheel scrolls the page, not the diagram: zoom has its buttons and keys.
    this.vue = new NavigatedViewer({ container: toile, zoomScroll: { enabled: false } });
  }

  async ouvrir(xml: string): Promise<void> {
    this.marques = [];
    await this.vue.importXML(xml);
    this.ajuster();
  }

  /** Marks the elements and returns the names of those where the process stands. */
  marquer(actives: string[], faites: string[]): string[] {
    const toile = this.vue.get<any>('canvas');
    const registre = this.vue.get<any>('elementRegistry');
    const surimpressions = this.vue.get<any>('overlays');
    this.marques.forEach(([id, marque]) => toile.removeMarker(id, marque));
    surimpressions.clear();
    const connus = (ids: string[]) => [...new Set(ids)].filter((id) => registre.get(id));
    const enCours = connus(actives);
    const passees = connus(faites).filter((id) => !enCours.includes(id));
    this.marques = [...enCours.map((id) => [id, 'active']), ...passees.map((id) => [id, 'faite'])] as Array<[string, string]>;
    for (const [id, marque] of this.marques) {
      toile.addMarker(id, marque);
      this.etiqueter(registre.get(id), marque, surimpressions);
    }
    return enCours.map((id) => (registre.get(id) as Forme).businessObject?.name ?? id);
  }

  private etiqueter(forme: Forme, marque: string, surimpressions: any): void {
    if (forme.waypoints || (marque === 'faite' && (forme.width ?? 0) < 60)) return;
    const texte = marque === 'active' ? 'En cours' : 'Fait';
    surimpressions.add(forme.id, {
      position: { top: 0, left: 0 },
      show: { minZoom: 0.45 },
      html: `<div class="etiquette ${marque === 'active' ? '' : 'fait'}">${texte}</div>`,
    });
  }

  ajuster(): void {
    const toile = this.vue.get<any>('canvas');
    toile.resized();
    toile.zoom('fit-viewport', 'auto');
    toile.zoom(toile.zoom() * 0.95, 'auto');
  }

  zoomer(facteur: number): void {
    const toile = this.vue.get<any>('canvas');
    toile.zoom(Math.min(4, Math.max(0.2, toile.zoom() * facteur)), 'auto');
  }

  deplacer(dx: number, dy: number): void {
    this.vue.get<any>('canvas').scroll({ dx, dy });
  }

  detruire(): void {
    this.vue.destroy();
  }
}
