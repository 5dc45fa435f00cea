-- An assignment is written again with each report of progress. With room on its page the new state
-- stays there and no index is touched, unless a column of an index changed.

alter table assignment set (fillfactor = 85);
