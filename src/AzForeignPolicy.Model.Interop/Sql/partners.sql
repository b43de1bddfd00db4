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
),
pair AS (
    SELECT c.question_id, c.of_actor AS first, c.member AS second, c.on_day FROM candidate c
),
-- The acts by which a party joins or leaves, in order of time; what it was before and after each.
membership_acts AS (
    SELECT t.record_id, t.parties_ordinal, t.date_earliest, t.date_latest,
        CASE WHEN t.act = 'withdrawal' THEN 0 ELSE 2 END AS after_act,
        ROW_NUMBER() OVER (PARTITION BY t.record_id, t.parties_ordinal ORDER BY t.date_earliest, t.date_latest DESC, t.ordinal) AS place
    FROM agreements_parties_acts t
    WHERE t.act IN ('signature', 'definitiveSignature', 'accession', 'succession', 'withdrawal')
),
-- The pairs of parties asked for, with each text that they share.
shared_text AS (
    SELECT DISTINCT q.question_id, q.on_day, q.first, q.second, p.record_id, p.ordinal AS first_party, r.ordinal AS second_party
    FROM pair q
    JOIN agreements_parties p ON p.actor = q.first
    JOIN agreements_parties r ON r.record_id = p.record_id AND r.actor = q.second
),
party_day AS (
    SELECT DISTINCT record_id, first_party AS party, on_day FROM shared_text
    UNION
    SELECT DISTINCT record_id, second_party AS party, on_day FROM shared_text
),
last_act AS (
    SELECT p.record_id, p.party, p.on_day,
        MIN(CASE WHEN a.place = 1 THEN 2 - a.after_act END) AS before_acts,
        MAX(CASE WHEN a.date_latest <= p.on_day THEN a.place ELSE 0 END) AS last_place
    FROM party_day p
    LEFT JOIN membership_acts a ON a.record_id = p.record_id AND a.parties_ordinal = p.party
    GROUP BY p.record_id, p.party, p.on_day
),
belonging AS (
    SELECT l.record_id, l.party, l.on_day,
        CASE WHEN MAX(CASE WHEN n.after_act <> COALESCE(s.after_act, l.before_acts, 2) THEN 1 ELSE 0 END) = 1 THEN 1
            ELSE MAX(COALESCE(s.after_act, l.before_acts, 2)) END AS belongs
    FROM last_act l
    LEFT JOIN membership_acts s ON s.record_id = l.record_id AND s.parties_ordinal = l.party AND s.place = l.last_place
    LEFT JOIN membership_acts n ON n.record_id = l.record_id AND n.parties_ordinal = l.party AND n.place > l.last_place
        AND n.date_earliest <= l.on_day AND n.date_latest > l.on_day
    GROUP BY l.record_id, l.party, l.on_day
),
consent AS (
    SELECT p.record_id, p.party, p.on_day,
        MAX(CASE WHEN t.act IS NULL THEN 2 WHEN t.date_latest <= p.on_day THEN 2 WHEN t.date_earliest > p.on_day THEN 0 ELSE 1 END) AS is_bound
    FROM party_day p
    LEFT JOIN agreements_parties_acts t ON t.record_id = p.record_id AND t.parties_ordinal = p.party
        AND t.act IN ('ratification', 'acceptance', 'approval', 'accession', 'succession', 'definitiveSignature')
    GROUP BY p.record_id, p.party, p.on_day
),
text_day AS (
    SELECT a.id, a.kind, a.force, a.form, a.in_force, t.on_day,
        CASE WHEN a.superseded_by IS NOT NULL AND a.ended IS NULL THEN 1 ELSE 2 END AS not_replaced,
        CASE
            WHEN t.on_day > d.as_of THEN CASE WHEN a.ended_latest <= d.as_of THEN 0 ELSE 1 END
            WHEN t.on_day < a.signed_earliest OR t.on_day > a.ended_latest THEN 0
            WHEN t.on_day >= a.signed_latest
                AND (a.ended IS NULL OR t.on_day <= GREATEST(COALESCE(a.ended_earliest, DATE '0001-01-01'), a.signed_earliest)) THEN 2
            ELSE 1
        END AS since_signature,
        CASE
            WHEN t.on_day > d.as_of THEN CASE WHEN a.ended_latest <= d.as_of THEN 0 ELSE 1 END
            WHEN t.on_day < a.in_force_earliest OR t.on_day > a.ended_latest THEN 0
            WHEN t.on_day >= a.in_force_latest
                AND (a.ended IS NULL OR t.on_day <= GREATEST(COALESCE(a.ended_earliest, DATE '0001-01-01'), a.in_force_earliest)) THEN 2
            ELSE 1
        END AS since_force
    FROM (SELECT DISTINCT record_id, on_day FROM shared_text) t
    JOIN agreements a ON a.id = t.record_id
    CROSS JOIN dataset d
),
text_answer AS (
    SELECT x.*,
        CASE WHEN x.form IN ('initialled', 'announced') THEN 0 ELSE LEAST(x.since_signature, x.not_replaced) END AS stands,
        CASE
            WHEN x.force = 'political' OR x.form IN ('initialled', 'announced') THEN 0
            WHEN x.in_force IS NULL OR x.since_signature = 0 THEN LEAST(x.since_signature, x.not_replaced, 1)
            WHEN x.force = 'binding' THEN LEAST(x.since_force, x.not_replaced)
            ELSE LEAST(x.since_force, x.not_replaced, 1)
        END AS is_in_force
    FROM text_day x
),
between_answer AS (
    SELECT s.question_id, s.first, s.second, s.record_id, x.kind,
        LEAST(x.stands, f.belongs, g.belongs) AS stands,
        LEAST(x.is_in_force, x.stands, f.belongs, g.belongs, h.is_bound, i.is_bound) AS is_in_force
    FROM shared_text s
    JOIN text_answer x ON x.id = s.record_id AND x.on_day = s.on_day
    JOIN belonging f ON f.record_id = s.record_id AND f.party = s.first_party AND f.on_day = s.on_day
    JOIN belonging g ON g.record_id = s.record_id AND g.party = s.second_party AND g.on_day = s.on_day
    JOIN consent h ON h.record_id = s.record_id AND h.party = s.first_party AND h.on_day = s.on_day
    JOIN consent i ON i.record_id = s.record_id AND i.party = s.second_party AND i.on_day = s.on_day
),
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
