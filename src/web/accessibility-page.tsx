import type { VNode } from 'preact';
import { useWords } from './words/use-words.js';

/** The accessibility statement: what the page keeps to, how that is tested, what is known to fall short, whom to tell. */
export function AccessibilityPage(): VNode {
  const { language } = useWords();
  return language === 'nl' ? <Dutch /> : <English />;
}

function Dutch(): VNode {
  return (
    <article class="panel text">
      <h1 class="nl-heading nl-heading--level-1">Toegankelijkheid</h1>
      <p>
        Deze pagina’s zijn gemaakt om te voldoen aan EN 301 549 en WCAG 2.2, niveau A en AA. Ze zijn te gebruiken met alleen een
        toetsenbord, met een schermlezer, op een telefoon en met vergroting. De kaart heeft een lijst met dezelfde inhoud.
      </p>
      <h2 class="nl-heading nl-heading--level-2">Hoe dat getoetst is</h2>
      <p>
        Bij elke verandering draait axe-core over elke toestand van de pagina’s, in het Nederlands en het Engels, licht en donker; een
        bevinding houdt de verandering tegen. Dat vindt een deel van de mogelijke problemen. Een toets door een onafhankelijke partij is
        niet gedaan: een organisatie die deze dienst aanbiedt, laat die doen en stelt haar eigen verklaring op.
      </p>
      <h2 class="nl-heading nl-heading--level-2">Wat nog niet goed is</h2>
      <p>
        Namen uit ESCO zonder Nederlandse vertaling staan in het Engels. De beschrijving van de programmeerinterface is Engelstalig en komt
        van een ander project.
      </p>
      <h2 class="nl-heading nl-heading--level-2">Iets werkt niet?</h2>
      <p>Meld het bij wie deze dienst aan u aanbiedt, met de naam van de pagina en wat u wilde doen.</p>
    </article>
  );
}

function English(): VNode {
  return (
    <article class="panel text">
      <h1 class="nl-heading nl-heading--level-1">Accessibility</h1>
      <p>
        These pages are made to meet EN 301 549 and WCAG 2.2, levels A and AA. They can be used with a keyboard alone, with a screen reader,
        on a phone and enlarged. The map has a list with the same content.
      </p>
      <h2 class="nl-heading nl-heading--level-2">How that is tested</h2>
      <p>
        At every change axe-core goes over every state of the pages, in Dutch and in English, light and dark; a finding stops the change.
        That finds part of the possible problems. A test by an independent party was not done: an organisation that offers this service has
        one done and makes a statement of its own.
      </p>
      <h2 class="nl-heading nl-heading--level-2">What falls short</h2>
      <p>
        Names of ESCO without a Dutch translation stand in English. The description of the programming interface is in English and comes
        from another project.
      </p>
      <h2 class="nl-heading nl-heading--level-2">Does something not work?</h2>
      <p>Tell whoever offers this service to you, with the name of the page and what you wanted to do.</p>
    </article>
  );
}
