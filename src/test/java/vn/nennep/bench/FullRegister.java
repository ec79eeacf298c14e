package vn.nennep.bench;

import org.jooq.DSLContext;

/// A register in plain SQL: titles of a dozen words, texts of two hundred, drawn from officials' words so that a few
/// stand everywhere and most are rare; every third document rests on another.
final class FullRegister {

    private static final String WORDS = """
            kế hoạch học tập quán triệt chuyên đề năm thực hiện nghị quyết đảng viên chi bộ cam kết tu dưỡng rèn luyện phấn đấu nêu gương
            cán bộ lãnh đạo tổ chức cơ sở báo cáo sơ kết tổng kết kiểm tra giám sát tuyên truyền mô hình điển hình khen thưởng đạo đức
            phong cách tư tưởng Hồ Chí Minh nhân dân phục vụ trách nhiệm đoàn kết dân chủ kỷ luật cải cách hành chính nông thôn mới
            phát triển kinh tế xã hội văn hóa giáo dục y tế môi trường quốc phòng an ninh thanh niên phụ nữ nông dân công đoàn mặt trận
            hướng dẫn quy định triển khai phối hợp chủ trì tham mưu đề xuất giải pháp nội dung thời gian địa điểm thành phần hội nghị
            trực tuyến điểm cầu báo cáo viên tài liệu đề cương sổ tay cuộc thi tìm hiểu sáng tác quảng bá tác phẩm giải thưởng biểu dương
            """;

    private final DSLContext sql;

    FullRegister(DSLContext sql) {
        this.sql = sql;
    }

    void write(int documents) {
        sql.execute("""
                create temporary table word as
                select row_number() over () - 1 as no, w from unnest(string_to_array(
                    regexp_replace({0}, '\\s+', ' ', 'g'), ' ')) w where w <> ''
                """, WORDS);
        sql.execute("insert into word select n + 300, 'từ' || n from generate_series(0, 1699) n");
        sql.execute("create temporary table place as select row_number() over () - 1 as no, unit_id"
                + " from organization.unit_version where valid_to is null");
        sql.execute("drop index documents.document_head, documents.document_whole");
        for (int from = 0; from < documents; from += 5000) {
            some(from);
        }
        sql.execute("create index document_head on documents.document using gin (head) with (fastupdate = off)");
        sql.execute("create index document_whole on documents.document using gin (whole) with (fastupdate = off)");
        sql.execute("""
                insert into documents.citation (document_id, no, symbol, dated_on, issuer)
                select d.id, 1, o.symbol, o.dated_on, o.issuer
                from documents.document d join documents.document o on o.id = d.id - 1 where d.id % 3 = 0
                """);
        sql.execute("analyze");
    }

    private void some(int from) {
        sql.execute("""
                with all_words as (select array_agg(w order by no) as w, count(*) as n from word),
                places as (select array_agg(unit_id order by no) as p, count(*) as n from place)
                insert into documents.document (unit_id, direction, kind, kind_word, symbol, dated_on, issuer, title, body,
                    by_hand, created_at)
                select places.p[1 + n % places.n], 'INCOMING', k.sign, k.word, n / 40 || '-' || k.sign || '/HU',
                    date '2020-01-01' + n % 1800, 'Huyện ủy số ' || n % 97,
                    (select string_agg(all_words.w[1 + floor(all_words.n * power(random(), 3))::int], ' ')
                        from generate_series(1, 12) where n is not null),
                    (select string_agg(all_words.w[1 + floor(all_words.n * power(random(), 3))::int], ' ')
                        from generate_series(1, 200) where n is not null),
                    true, now()
                from generate_series({0}, {0} + 4999) n, all_words, places,
                    lateral (select (array['KH', 'BC', 'CV', 'TB'])[1 + n % 4] as sign,
                        (array['Kế hoạch', 'Báo cáo', 'Công văn', 'Thông báo'])[1 + n % 4] as word) k
                """, from);
    }
}
