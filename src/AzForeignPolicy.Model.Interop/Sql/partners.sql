-- Which members of a bloc had a standing text of strategic partnership or alliance with a state on a day, and the share, low and high.
-- A row a possible member; a question without any has one row with an empty member. The share of the question stands in each row as four whole numbers; it is
-- empty where lists are not bounded or nobody can be counted. is_bounded says whether there can be no others.
-- A question about a country or bloc that the data do not have has no row.
-- Asked of a table `question`, a row each: question_id, of_actor ('country:AZ'), bloc, on_day.
-- One question: CREATE TABLE question AS SELECT 1 AS question_id, 'country:AZ' AS of_actor, 'EU' AS bloc, DATE '2024-05-24' AS on_day
-- What counts is listed in counted_kind; change it there.
WITH counted_kind AS (
    SELECT 'strategicPartnershipDeclaration' AS kind
    UNION ALL SELECT 'strategicPartnershipTreaty' AS kind
    UNION ALL SELECT 'strategicPartnershipCharter' AS kind
    UNION ALL SELECT 'alliance' AS kind
),
request AS (
    SELECT q.question_id, q.of_actor, q.bloc, q.on_day
    FROM question q
    JOIN countries c ON q.of_actor = 'country:' || c.code
    JOIN blocs b ON b.id = q.bloc
),
candidate AS (
    SELECT DISTINCT q.question_id, q.of_actor, q.bloc, q.on_day, m.member
    FROM request q
    JOIN memberships m ON m.bloc = q.bloc AND m.member <> q.of_actor AND m.member LIKE 'country:%'
),
asked AS (
    SELECT question_id, member, bloc, on_day, 'members' AS filter FROM candidate
    UNION
    SELECT question_id, '' AS member, bloc, on_day, 'members' AS filter FROM request
    UNION
    SELECT c.question_id, c.member, b.value AS bloc, c.on_day, 'members' AS filter
    FROM candidate c CROSS JOIN (SELECT DISTINCT v.value FROM coverage_blocs v JOIN coverage k ON k.id = v.record_id WHERE k.fact = 'agreement') b
    UNION
    SELECT q.question_id, q.of_actor AS member, b.value AS bloc, q.on_day, 'members' AS filter
    FROM request q CROSS JOIN (SELECT DISTINCT v.value FROM coverage_blocs v JOIN coverage k ON k.id = v.record_id WHERE k.fact = 'agreement') b
),
-- part: membership_answer,
pair AS (
    SELECT c.question_id, c.of_actor AS first, c.member AS second, c.on_day FROM candidate c
),
-- part: between_answer,
-- The statements on agreements that name all the kinds counted, a row for each subject, counterpart and bloc; none named is NULL and means any.
scope AS (
    SELECT c.id, c.first_day, c.last_day, s.value AS subject, t.value AS counterpart, b.value AS bloc
    FROM coverage_days c
    LEFT JOIN coverage_subjects s ON s.record_id = c.id
    LEFT JOIN coverage_counterparts t ON t.record_id = c.id
    LEFT JOIN coverage_blocs b ON b.record_id = c.id
    WHERE c.fact = 'agreement'
        AND (NOT EXISTS (SELECT 1 FROM coverage_kinds k WHERE k.record_id = c.id)
            OR (SELECT COUNT(*) FROM coverage_kinds k JOIN counted_kind n ON n.kind = k.value WHERE k.record_id = c.id) = (SELECT COUNT(*) FROM counted_kind))
),
-- Who speaks of whom: the one asked for first, then the other way round; where no bloc is named the two may change places.
spoken AS (
    SELECT p.question_id, p.second
    FROM pair p
    JOIN scope s ON s.first_day <= p.on_day AND p.on_day <= s.last_day
    LEFT JOIN membership_answer ms ON ms.question_id = p.question_id AND ms.member = p.second AND ms.bloc = s.bloc
    LEFT JOIN membership_answer mf ON mf.question_id = p.question_id AND mf.member = p.first AND mf.bloc = s.bloc
    WHERE ((s.subject IS NULL OR s.subject = p.first)
            AND (s.counterpart = p.second OR (s.counterpart IS NULL AND (s.bloc IS NULL OR ms.answer = 2))))
        OR ((s.subject IS NULL OR s.subject = p.second)
            AND (s.counterpart = p.first OR (s.counterpart IS NULL AND (s.bloc IS NULL OR mf.answer = 2))))
    GROUP BY p.question_id, p.second
),
partnership AS (
    SELECT p.question_id, p.second AS member,
        CASE
            WHEN COALESCE(b.stands, 0) > 0 THEN b.stands
            WHEN p.on_day > d.as_of THEN 1
            WHEN s.second IS NOT NULL THEN 0
            ELSE 1
        END AS answer
    FROM pair p
    CROSS JOIN dataset d
    LEFT JOIN (
        SELECT x.question_id, x.second, MAX(x.stands) AS stands
        FROM between_answer x JOIN counted_kind k ON k.kind = x.kind
        GROUP BY x.question_id, x.second
    ) b ON b.question_id = p.question_id AND b.second = p.second
    LEFT JOIN spoken s ON s.question_id = p.question_id AND s.second = p.second
),
member_partner AS (
    SELECT c.question_id, c.member, m.answer AS membership, p.answer AS partnership, e.answer AS bounded
    FROM candidate c
    JOIN membership_answer m ON m.question_id = c.question_id AND m.member = c.member AND m.bloc = c.bloc AND m.held > 0 AND m.answer > 0
    JOIN membership_answer e ON e.question_id = c.question_id AND e.member = '' AND e.bloc = c.bloc
    JOIN partnership p ON p.question_id = c.question_id AND p.member = c.member
),
tally AS (
    SELECT question_id, MAX(bounded) AS bounded,
        SUM(CASE WHEN membership = 2 THEN 1 ELSE 0 END) AS certain,
        SUM(CASE WHEN membership = 2 AND partnership = 2 THEN 1 ELSE 0 END) AS certain_yes,
        SUM(CASE WHEN membership = 2 AND partnership > 0 THEN 1 ELSE 0 END) AS certain_not_no,
        SUM(CASE WHEN membership = 1 AND partnership < 2 THEN 1 ELSE 0 END) AS open_not_yes,
        SUM(CASE WHEN membership = 1 AND partnership > 0 THEN 1 ELSE 0 END) AS open_not_no
    FROM member_partner
    GROUP BY question_id
)
SELECT q.question_id, m.member, CASE m.membership WHEN 2 THEN 'yes' WHEN 0 THEN 'no' WHEN 1 THEN 'unknown' END AS membership, CASE m.partnership WHEN 2 THEN 'yes' WHEN 0 THEN 'no' WHEN 1 THEN 'unknown' END AS partnership,
    CASE WHEN t.bounded > 0 THEN NULL WHEN t.certain > 0 THEN t.certain_yes WHEN t.open_not_yes > 0 THEN 0 WHEN t.bounded = 0 THEN 1 END AS low_part,
    CASE WHEN t.bounded > 0 THEN NULL WHEN t.certain > 0 THEN t.certain + t.open_not_yes WHEN t.bounded = 0 THEN 1 END AS low_whole,
    CASE WHEN t.bounded > 0 THEN NULL WHEN t.certain > 0 THEN t.certain_not_no + t.open_not_no WHEN t.open_not_no > 0 THEN 1 WHEN t.bounded = 0 THEN 0 END AS high_part,
    CASE WHEN t.bounded > 0 THEN NULL WHEN t.certain > 0 THEN t.certain + t.open_not_no WHEN t.bounded = 0 THEN 1 END AS high_whole,
    CASE WHEN e.answer = 0 THEN 'yes' ELSE 'no' END AS is_bounded
FROM request q
JOIN membership_answer e ON e.question_id = q.question_id AND e.member = '' AND e.bloc = q.bloc
LEFT JOIN member_partner m ON m.question_id = q.question_id
LEFT JOIN tally t ON t.question_id = q.question_id
ORDER BY q.question_id, m.member
