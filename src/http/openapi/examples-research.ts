/** The first lines of files, shortened. */
export const graphmlExample = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="node-name" for="node" attr.name="name" attr.type="string"/>
<graph id="catalogue" edgedefault="directed">
<node id="function:software-developer"><data key="node-name">Software developer</data></node>
</graph>
</graphml>
`;

export const jsonGraphExample = {
  graph: {
    id: '6305af0d9b46ff854911',
    label: 'Padwijzer catalogue',
    directed: true,
    metadata: { catalogueVersion: '6305af0d9b46ff854911', rulesVersion: '1' },
    nodes: { 'function:software-developer': { label: 'Software developer', metadata: { label: 'Function', level: 4 } } },
    edges: [
      {
        id: 'on~function:software-developer~branch:software-ontwikkeling',
        source: 'function:software-developer',
        target: 'branch:software-ontwikkeling',
        relation: 'ON',
        metadata: {},
      },
    ],
  },
};

export const skosExample = `@prefix skos: <http://www.w3.org/2004/02/skos/core#>.

<urn:padwijzer:competence:analytisch> a skos:Concept;
    skos:prefLabel "Analytisch"@nl, "Analytical"@en;
    skos:inScheme <urn:padwijzer:scheme:Competence:ontwikkelpad>.
`;
