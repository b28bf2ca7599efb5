// Takes some of what is left of a window for one machine; two machines never take the same.
// params
//   $id     STRING   who is limited and in which minute, hashed
//   $until  STRING   ISO 8601; when the window ends
//   $limit  INTEGER  requests in the window
//   $want   INTEGER  how many to take
// returns
//   granted  INTEGER  how many were taken, 0 when none is left
//   used     INTEGER  how many all machines took of this window
// rows: one, ordered by used
MERGE (window:RateWindow {id: $id})
SET window.until = $until, window.used = coalesce(window.used, 0)
WITH window, CASE WHEN window.used + $want <= $limit THEN $want WHEN window.used < $limit THEN $limit - window.used ELSE 0 END AS granted
SET window.used = window.used + granted
RETURN granted AS granted, window.used AS used
ORDER BY used
