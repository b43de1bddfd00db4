-- The members of a bloc on the last day of a window of days: was a leader of each met by the leaders of a state, at a level or closer?
-- Leaders are heads of state and of government. Levels: 1 same event, 2 small group, 3 one on one.
-- A row a possible member; a question without any has one row with an empty member. is_bounded says whether there can be no others.
-- A question about a country, bloc or person that the data do not have has no row.
-- Asked of a table `question`, a row each: question_id, of_actor ('country:AZ'), bloc, from_day, to_day, least_level (1 to 3), person (an identifier, or NULL for any).
-- One question: CREATE TABLE question AS SELECT 1 AS question_id, 'country:AZ' AS of_actor, 'EAEU' AS bloc, DATE '2024-02-07' AS from_day, DATE '2024-05-24' AS to_day, 2 AS least_level, CAST(NULL AS VARCHAR(80)) AS person
WITH request AS (
    SELECT q.question_id, q.of_actor, q.bloc, q.from_day, q.to_day, q.least_level, q.person
    FROM question q
    JOIN countries c ON q.of_actor = 'country:' || c.code
    JOIN blocs b ON b.id = q.bloc
    WHERE q.person IS NULL OR q.person IN (SELECT id FROM persons)
),
candidate AS (
    SELECT DISTINCT q.question_id, q.of_actor, q.bloc, q.from_day, q.to_day, q.least_level, q.person, m.member
    FROM request q
    JOIN memberships m ON m.bloc = q.bloc AND m.member <> q.of_actor AND m.member LIKE 'country:%'
),
asked AS (
    SELECT question_id, member, bloc, to_day AS on_day, 'members' AS filter FROM candidate
    UNION
    -- Nobody in particular: what covers this row covers everybody.
    SELECT question_id, '' AS member, bloc, to_day AS on_day, 'members' AS filter FROM request
    UNION
    SELECT c.question_id, c.member, b.value AS bloc, c.to_day AS on_day, 'members' AS filter
    FROM candidate c CROSS JOIN (SELECT DISTINCT v.value FROM coverage_blocs v JOIN coverage k ON k.id = v.record_id WHERE k.fact = 'encounter') b
    UNION
    SELECT q.question_id, q.of_actor AS member, b.value AS bloc, q.to_day AS on_day, 'members' AS filter
    FROM request q CROSS JOIN (SELECT DISTINCT v.value FROM coverage_blocs v JOIN coverage k ON k.id = v.record_id WHERE k.fact = 'encounter') b
),
-- part: membership_answer,
pair AS (
    SELECT question_id, of_actor AS first, member AS second, from_day, to_day, least_level, person FROM candidate
),
-- The statements on encounters of leaders, a row for each subject, counterpart and bloc; none named is NULL and means any.
scope AS (
    SELECT c.id, c.first_day, c.last_day, s.value AS subject, t.value AS counterpart, b.value AS bloc, CASE c.level WHEN 'oneOnOne' THEN 3 WHEN 'smallGroup' THEN 2 ELSE 1 END AS level
    FROM coverage_days c
    LEFT JOIN coverage_subjects s ON s.record_id = c.id
    LEFT JOIN coverage_counterparts t ON t.record_id = c.id
    LEFT JOIN coverage_blocs b ON b.record_id = c.id
    WHERE c.fact = 'encounter'
        AND (NOT EXISTS (SELECT 1 FROM coverage_offices o WHERE o.record_id = c.id)
            OR (SELECT COUNT(DISTINCT o.value) FROM coverage_offices o WHERE o.record_id = c.id AND o.value IN ('headOfState', 'headOfGovernment')) = 2)
),
-- Who speaks of whom: the one asked for first, then the other way round; where no bloc is named the two may change places.
spoken AS (
    SELECT p.question_id, p.second
    FROM pair p
    JOIN scope s ON s.first_day <= p.from_day AND p.to_day <= s.last_day AND s.level <= p.least_level
    LEFT JOIN membership_answer ms ON ms.question_id = p.question_id AND ms.member = p.second AND ms.bloc = s.bloc
    LEFT JOIN membership_answer mf ON mf.question_id = p.question_id AND mf.member = p.first AND mf.bloc = s.bloc
    WHERE ((s.subject IS NULL OR s.subject = p.first)
            AND (s.counterpart = p.second OR (s.counterpart IS NULL AND (s.bloc IS NULL OR ms.answer = 2))))
        OR ((s.subject IS NULL OR s.subject = p.second)
            AND (s.counterpart = p.first OR (s.counterpart IS NULL AND (s.bloc IS NULL OR mf.answer = 2))))
    GROUP BY p.question_id, p.second
),
-- Who met whom: on trips, and at meetings elsewhere; leaders only, in both directions.
met AS (
    SELECT v.from_actor AS one, e.of_actor AS other, v.visitor AS one_person, e.person AS other_person,
        CASE e.level WHEN 'oneOnOne' THEN 3 WHEN 'smallGroup' THEN 2 ELSE 1 END AS level,
        v.days_start_earliest AS first_day, v.days_end_latest AS last_day
    FROM visits v
    JOIN visits_encounters e ON e.record_id = v.id
    WHERE v.office_kind IN ('headOfState', 'headOfGovernment') AND e.office_kind IN ('headOfState', 'headOfGovernment')
    UNION ALL
    SELECT a.of_actor, b.of_actor, a.person, b.person,
        CASE m.level WHEN 'oneOnOne' THEN 3 WHEN 'smallGroup' THEN 2 ELSE 1 END,
        m.date_earliest, m.date_latest
    FROM meetings m
    JOIN meetings_participants a ON a.record_id = m.id
    JOIN meetings_participants b ON b.record_id = m.id AND a.ordinal < b.ordinal
    WHERE a.office_kind IN ('headOfState', 'headOfGovernment') AND b.office_kind IN ('headOfState', 'headOfGovernment')
),
evidence AS (
    SELECT p.question_id, p.second, c.level, p.least_level,
        CASE WHEN c.first_day >= p.from_day AND c.last_day <= p.to_day THEN 2 WHEN c.last_day < p.from_day OR c.first_day > p.to_day THEN 0 ELSE 1 END AS in_window
    FROM pair p
    JOIN met c ON (c.one = p.first AND c.other = p.second) OR (c.one = p.second AND c.other = p.first)
    WHERE p.person IS NULL OR c.one_person = p.person OR c.other_person = p.person
    UNION ALL
    -- That a leader of the host was met is at least the same event.
    SELECT p.question_id, p.second, 1 AS level, p.least_level,
        CASE WHEN v.days_start_earliest >= p.from_day AND v.days_end_latest <= p.to_day THEN 2 WHEN v.days_end_latest < p.from_day OR v.days_start_earliest > p.to_day THEN 0 ELSE 1 END
    FROM pair p
    JOIN visits v ON (v.from_actor = p.first AND v.to_actor = p.second) OR (v.from_actor = p.second AND v.to_actor = p.first)
    WHERE v.met_host_leader = 'yes' AND v.office_kind IN ('headOfState', 'headOfGovernment') AND (p.person IS NULL OR v.visitor = p.person)
),
found AS (
    SELECT question_id, second, MAX(CASE WHEN in_window = 0 THEN 0 WHEN level >= least_level THEN in_window ELSE 1 END) AS answer
    FROM evidence
    GROUP BY question_id, second
),
member_met AS (
    SELECT p.question_id, p.second AS member, m.answer AS membership,
        CASE WHEN f.answer = 2 THEN 2 WHEN f.answer = 1 THEN 1 WHEN p.to_day > d.as_of THEN 1 WHEN s.second IS NOT NULL THEN 0 ELSE 1 END AS met
    FROM pair p
    CROSS JOIN dataset d
    JOIN candidate c ON c.question_id = p.question_id AND c.member = p.second
    JOIN membership_answer m ON m.question_id = p.question_id AND m.member = p.second AND m.bloc = c.bloc AND m.held > 0 AND m.answer > 0
    LEFT JOIN found f ON f.question_id = p.question_id AND f.second = p.second
    LEFT JOIN spoken s ON s.question_id = p.question_id AND s.second = p.second
)
SELECT q.question_id, m.member, CASE m.membership WHEN 2 THEN 'yes' WHEN 0 THEN 'no' WHEN 1 THEN 'unknown' END AS membership,
    CASE m.met WHEN 2 THEN 'yes' WHEN 0 THEN 'no' WHEN 1 THEN 'unknown' END AS met, CASE WHEN e.answer = 0 THEN 'yes' ELSE 'no' END AS is_bounded
FROM request q
JOIN membership_answer e ON e.question_id = q.question_id AND e.member = '' AND e.bloc = q.bloc
LEFT JOIN member_met m ON m.question_id = q.question_id
ORDER BY q.question_id, m.member
