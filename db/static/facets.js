// What Datasette's table.js asks for; its own templates set it inside the page.
DATASETTE_ALLOW_FACET = true;
