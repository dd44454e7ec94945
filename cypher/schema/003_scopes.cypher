// What affinity looks words up in, beside the names: what firms are registered for.
CREATE FULLTEXT INDEX business_scopes IF NOT EXISTS FOR (n:Firm) ON EACH [n.businessScope] OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: true } };
