-- One notice at a time for each account: which accounts have one on its way must be known at once.
DROP INDEX outgoing_in_flight;
CREATE INDEX outgoing_in_flight ON outgoing (account_id, urgency) WHERE state = 'sending';
