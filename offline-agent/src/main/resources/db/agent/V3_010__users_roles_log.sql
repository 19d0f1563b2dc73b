-- Several users with roles. The data key is kept once for each, wrapped by the user's password, so that the row and the
-- key change together. A user whose one-time password has not been replaced yet has one_time_until and no second factor.
ALTER TABLE agent_user
    ADD COLUMN role           text        NOT NULL DEFAULT 'ADMINISTRATOR'
        CHECK (role IN ('ADMINISTRATOR', 'HANDLER', 'VIEWER')),
    ADD COLUMN key_wrapped    bytea,
    ADD COLUMN one_time_until timestamptz,
    ADD COLUMN disabled_at    timestamptz,
    ADD COLUMN version        integer     NOT NULL DEFAULT 0,
    ALTER COLUMN totp_sealed DROP NOT NULL;
ALTER TABLE agent_user ALTER COLUMN role DROP DEFAULT;

-- Rows were chained without a key before the terminal's first release; such rows could vouch for nothing.
TRUNCATE agent_audit;
UPDATE agent_audit_end SET last = 0, hash = '\x';

CREATE INDEX agent_audit_at ON agent_audit (at);

-- The screens' role works on every table; what is on record it can only add to.
GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE, MAINTAIN ON ALL TABLES IN SCHEMA public TO madoguchi_screens;
GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA public TO madoguchi_screens;
REVOKE UPDATE, DELETE, TRUNCATE ON agent_audit FROM madoguchi_screens;
REVOKE INSERT, DELETE, TRUNCATE ON agent_audit_end FROM madoguchi_screens;
