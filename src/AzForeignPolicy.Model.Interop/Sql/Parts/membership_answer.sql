-- What counts as which status in the blocs asked for, by the filter of the question.
asked_status AS (
    SELECT a.question_id, a.bloc, w.key AS status
    FROM (SELECT DISTINCT question_id, bloc, filter FROM asked) a
    JOIN blocs_weights w ON w.record_id = a.bloc
    WHERE w.value = 'full' OR (a.filter = 'fullOrPartial' AND w.value = 'partial')
),
-- The days for which a statement of coverage certainly holds: not after the data's day, nor after its source was published.
coverage_days AS (
    SELECT c.id, c.fact, c.level,
        CASE WHEN c.window_start_kind = 'open' THEN DATE '0001-01-01' ELSE c.window_start_latest END AS first_day,
        LEAST(
            CASE WHEN c.window_end_kind = 'open' THEN DATE '9999-12-31' ELSE COALESCE(c.window_end_earliest, DATE '0001-01-01') END,
            d.as_of,
            p.published) AS last_day
    FROM coverage c
    CROSS JOIN dataset d
    JOIN (
        SELECT a.record_id, MAX(CASE WHEN s.published IS NULL THEN DATE '9999-12-31' ELSE COALESCE(s.published_earliest, DATE '0001-01-01') END) AS published
        FROM attestations a
        JOIN sources s ON s.id = a.source
        WHERE a.record_kind = 'coverage'
        GROUP BY a.record_id
    ) p ON p.record_id = c.id
    WHERE c.only_in_view_of IS NULL
),
-- The statements on memberships, a row for each bloc, subject and status; none named is NULL and means any.
membership_coverage AS (
    SELECT c.first_day, c.last_day, b.value AS bloc, s.value AS subject, t.value AS status
    FROM coverage_days c
    LEFT JOIN coverage_blocs b ON b.record_id = c.id
    LEFT JOIN coverage_subjects s ON s.record_id = c.id
    LEFT JOIN coverage_statuses t ON t.record_id = c.id
    WHERE c.fact = 'membership'
),
covered_status AS (
    SELECT DISTINCT a.question_id, a.member, a.bloc, c.status
    FROM asked a
    JOIN membership_coverage c
        ON c.first_day <= a.on_day AND a.on_day <= c.last_day
        AND (c.bloc IS NULL OR c.bloc = a.bloc)
        AND (c.subject IS NULL OR c.subject = a.member)
),
covered_count AS (
    SELECT a.question_id, a.member, a.bloc,
        COUNT(DISTINCT CASE WHEN c.status = n.status OR c.status IS NULL THEN n.status END) AS covered,
        MAX(CASE WHEN c.status IS NULL THEN 1 ELSE 0 END) AS any_status,
        MAX(CASE WHEN c.status IS NULL OR c.status = 'suspended' THEN 1 ELSE 0 END) AS suspensions
    FROM asked a
    JOIN covered_status c ON c.question_id = a.question_id AND c.member = a.member AND c.bloc = a.bloc
    LEFT JOIN asked_status n ON n.question_id = a.question_id AND n.bloc = a.bloc
    GROUP BY a.question_id, a.member, a.bloc
),
-- Whether each record says that the status held on the day: 2 yes, 1 unknown, 0 no.
record_held AS (
    SELECT a.question_id, a.member, a.bloc, m.status, m.period_end_kind,
        CASE
            WHEN b.dissolved_earliest <= d.as_of THEN
                CASE WHEN b.dissolved_latest < a.on_day THEN 2 WHEN a.on_day <= b.dissolved_earliest THEN 0 ELSE 1 END
            ELSE 0
        END AS has_ended,
        CASE
            WHEN a.on_day > CASE WHEN m.period_end_kind = 'open' THEN LEAST(d.as_of, COALESCE(m.checked_on, d.as_of)) ELSE d.as_of END
                THEN CASE WHEN m.period_end_latest <= d.as_of THEN 0 ELSE 1 END
            WHEN m.period_end_kind = 'open' AND a.on_day = COALESCE(m.checked_on, d.as_of)
                AND (m.period_start_earliest IS NULL OR a.on_day >= m.period_start_earliest) THEN 2
            WHEN (m.period_start_kind = 'open' OR m.period_start_latest <= a.on_day)
                AND (m.period_end_kind = 'open' OR a.on_day <= m.period_end_earliest) THEN 2
            WHEN a.on_day < m.period_start_earliest OR a.on_day > m.period_end_latest THEN 0
            ELSE 1
        END AS covers
    FROM asked a
    CROSS JOIN dataset d
    JOIN blocs b ON b.id = a.bloc
    JOIN memberships m ON m.bloc = a.bloc AND m.member = a.member
),
held AS (
    SELECT r.question_id, r.member, r.bloc,
        MAX(CASE WHEN n.status IS NULL THEN 0 WHEN r.has_ended = 2 OR r.period_end_kind <> 'date' THEN LEAST(r.covers, 2 - r.has_ended) ELSE r.covers END) AS held,
        MAX(CASE WHEN r.status <> 'suspended' THEN 0 WHEN r.has_ended = 2 OR r.period_end_kind <> 'date' THEN LEAST(r.covers, 2 - r.has_ended) ELSE r.covers END) AS suspended
    FROM record_held r
    LEFT JOIN asked_status n ON n.question_id = r.question_id AND n.bloc = r.bloc AND n.status = r.status
    GROUP BY r.question_id, r.member, r.bloc
),
membership_answer AS (
    SELECT a.question_id, a.member, a.bloc, COALESCE(h.held, 0) AS held,
        CASE
            WHEN b.dissolved_earliest <= d.as_of AND b.dissolved_latest < a.on_day THEN 0
            WHEN COALESCE(h.held, 0) > 0 THEN
                CASE
                    WHEN a.filter <> 'fullMembers' THEN h.held
                    WHEN h.suspended = 0 AND w.record_id IS NOT NULL AND COALESCE(c.suspensions, 0) = 0 THEN 1
                    ELSE LEAST(h.held, 2 - h.suspended)
                END
            WHEN a.on_day > d.as_of THEN 1
            WHEN COALESCE(n.needed, 0) > 0 AND COALESCE(c.covered, 0) = n.needed THEN 0
            WHEN COALESCE(n.needed, 0) = 0 AND COALESCE(c.any_status, 0) = 1 THEN 0
            ELSE 1
        END AS answer
    FROM asked a
    CROSS JOIN dataset d
    JOIN blocs b ON b.id = a.bloc
    LEFT JOIN held h ON h.question_id = a.question_id AND h.member = a.member AND h.bloc = a.bloc
    LEFT JOIN covered_count c ON c.question_id = a.question_id AND c.member = a.member AND c.bloc = a.bloc
    LEFT JOIN (SELECT question_id, bloc, COUNT(*) AS needed FROM asked_status GROUP BY question_id, bloc) n ON n.question_id = a.question_id AND n.bloc = a.bloc
    LEFT JOIN blocs_weights w ON w.record_id = a.bloc AND w.key = 'suspended'
)
