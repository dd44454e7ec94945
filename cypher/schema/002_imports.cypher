// Imports: what each one did, and what it takes to undo it.
CREATE CONSTRAINT import_number IF NOT EXISTS FOR (n:Import) REQUIRE n.number IS UNIQUE;
CREATE CONSTRAINT import_part_id IF NOT EXISTS FOR (n:ImportPart) REQUIRE n.id IS UNIQUE;
CREATE INDEX import_part_import IF NOT EXISTS FOR (n:ImportPart) ON (n.import);
