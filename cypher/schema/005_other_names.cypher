// Names of all but firms: among a million of these they would lie far down, and a search would have to look at thousands of hits.
CREATE FULLTEXT INDEX other_names IF NOT EXISTS FOR (n:Region|Chain|Link|Product|Project) ON EACH [n.name, n.nameEn, n.shortName] OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: true } };
