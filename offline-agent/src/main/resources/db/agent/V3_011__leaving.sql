-- What left this terminal, told without the people in it. A CSV has a reason and a second person.
CREATE TABLE agent_leaving (
    id            bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at            timestamptz NOT NULL,
    way           text        NOT NULL CHECK (way IN ('FILE', 'PRINT', 'CSV')),
    title         text        NOT NULL,
    count         bigint      NOT NULL CHECK (count >= 0),
    fields        text        NOT NULL,
    actor         text        NOT NULL,
    reason        text        NOT NULL,
    second_person text        CHECK (second_person <> actor),
    CHECK (way <> 'CSV' OR (reason <> '' AND second_person IS NOT NULL))
);
REVOKE UPDATE, DELETE, TRUNCATE ON agent_leaving FROM madoguchi_screens;
