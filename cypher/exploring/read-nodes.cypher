// Nodes of the catalogue, of any label, with what people are shown of them.
// params
//   $ids  LIST<STRING>  ids of any label
// returns
//   id              STRING        id
//   label           STRING        its label
//   name            STRING        name in the language of the source
//   nameEn          STRING        English name
//   nameEnBasis     STRING        whether the English name is the source's or ours
//   kind            STRING        kind within its label
//   code            STRING        code in its source
//   aliases         LIST<STRING>  other names
//   description     STRING        what it is
//   descriptionEn   STRING        the same in English
//   rung            INTEGER       functions: rung of a function profile
//   level           INTEGER       functions and courses: NLQF level, lowest listed
//   levelMax        INTEGER       functions: NLQF level, highest listed
//   levelBasis      STRING        functions: where the level comes from
//   branches        LIST<STRING>  functions: ids of the branches it is on
//   inheritedOnly   BOOLEAN       functions: a specialisation without requirements of its own
//   deprecated      BOOLEAN       its source states it no more
//   replacedBy      STRING        id of what came in its place
//   scheme          STRING        competences: scheme it belongs to
//   result          STRING        work processes: what it yields
//   behaviour       LIST<STRING>  work processes: behaviour shown
//   framework       LIST<STRING>  work processes: frame within which the work is done
//   activities      LIST<STRING>  work processes: examples of activities
//   complexity      STRING        core tasks: how hard the work is
//   responsibility  STRING        core tasks: what one answers for
//   programme       STRING        courses: programme in law
//   loadMin         FLOAT         courses: least study load in hours
//   loadMax         FLOAT         courses: greatest study load in hours
//   status          STRING        courses: current or historical
//   note            STRING        courses: remark
//   text            STRING        criteria: the criterion
//   textEn          STRING        criteria: the same in English
//   category        STRING        criteria: group of criteria
//   refersTo        STRING        criteria: printed reference to another place
//   file            STRING        sources: file it was read from
//   version         STRING        sources: version
//   date            STRING        sources: day
//   licence         STRING        sources: licence
//   url             STRING        sources: address
//   sources         LIST<STRING>  places it was taken from, each a JSON text
// rows: one per id found, ordered by id
UNWIND $ids AS wanted
MATCH (node:Fact {id: wanted})
RETURN node.id AS id, [label IN labels(node) WHERE label <> 'Fact'][0] AS label, node.name AS name, node.nameEn AS nameEn,
  node.nameEnBasis AS nameEnBasis, node.kind AS kind, node.code AS code, node.aliases AS aliases, node.description AS description,
  node.descriptionEn AS descriptionEn, node.rung AS rung, node.level AS level, node.levelMax AS levelMax, node.levelBasis AS levelBasis,
  node.branches AS branches, node.inheritedOnly AS inheritedOnly, node.deprecated AS deprecated, node.replacedBy AS replacedBy,
  node.scheme AS scheme, node.result AS result, node.behaviour AS behaviour, node.framework AS framework, node.activities AS activities,
  node.complexity AS complexity, node.responsibility AS responsibility, node.programme AS programme, node.loadMin AS loadMin,
  node.loadMax AS loadMax, node.status AS status, node.note AS note, node.text AS text, node.textEn AS textEn, node.category AS category,
  node.refersTo AS refersTo, node.file AS file, node.version AS version, node.date AS date, node.licence AS licence, node.url AS url,
  node.sources AS sources
ORDER BY id
