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
)
