-- The line before the booking pages. Nothing about anybody who waits: whoever waits carries a signed ticket.
CREATE TABLE waiting_room (
    one           boolean PRIMARY KEY DEFAULT true CHECK (one),
    front_second  bigint  NOT NULL DEFAULT 0, -- everybody up to this second and part was called
    front_part    integer NOT NULL DEFAULT 0,
    called        bigint  NOT NULL DEFAULT 0, -- people called so far
    mark_at       timestamptz NOT NULL DEFAULT now(), -- when the present mark was set
    mark_second   bigint  NOT NULL DEFAULT 0, -- where the front was then
    mark_part     integer NOT NULL DEFAULT 0,
    lapsed_second bigint  NOT NULL DEFAULT 0, -- where it was one mark earlier: turns up to here are over
    lapsed_part   integer NOT NULL DEFAULT 0
);

INSERT INTO waiting_room DEFAULT VALUES;

-- Tickets given out in each second that is not called out yet, added up by every node once a second.
CREATE TABLE waiting_arrival (
    second  bigint  PRIMARY KEY,
    tickets integer NOT NULL CHECK (tickets > 0)
);
