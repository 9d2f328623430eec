/** The peers are installed for a run only: this much of them is used. */
declare module 'sigma' {
  import type { UndirectedGraph } from 'graphology';

  type Point = { x: number; y: number };
  export default class Sigma {
    constructor(graph: UndirectedGraph, element: HTMLElement);
    on(event: string, listener: () => void): void;
    graphToViewport(point: Point): Point;
    kill(): void;
  }
}

declare module 'force-graph' {
  type Point = { x: number; y: number };
  export default class ForceGraph {
    constructor(element: HTMLElement);
    width(pixels: number): this;
    height(pixels: number): this;
    cooldownTicks(count: number): this;
    nodeVal(field: string): this;
    linkWidth(field: string): this;
    onNodeHover(listener: (node: object | null) => void): this;
    onNodeClick(listener: () => void): this;
    graphData(data: { nodes: object[]; links: object[] }): this;
    zoomToFit(milliseconds: number, padding: number): this;
    graph2ScreenCoords(x: number, y: number): Point;
    _destructor(): void;
  }
}

declare module 'vis-network/standalone' {
  type Point = { x: number; y: number };
  export class DataSet {
    constructor(items: object[]);
  }
  export class Network {
    constructor(element: HTMLElement, data: object, options: object);
    fit(options: object): void;
    on(event: string, listener: () => void): void;
    /** The name is vis-network’s own: from its plane to the screen. */
    canvasToDOM(point: Point): Point;
    destroy(): void;
  }
}
