package vn.thidua.graphql.approval;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How Đồng Nai launches a movement: 18 steps, taken by 5 roles, with 6 branches that lead back. It
 * is data alone: a line for each step, with its key, name, way, time limit in working days, takers
 * and branches.
 */
final class LongProcedure {
    private static final String STEPS =
            """
            lap-ho-so; Lập hồ sơ phát động; ANY_MAY; 2; staff;
            tham-dinh; Thẩm định nội dung; ANY_MAY; 3; division; author
            du-toan; Lập dự toán kinh phí; ANY_MAY; 2; staff;
            kiem-tra-du-toan; Kiểm tra dự toán; ANY_MAY; 2; division; du-toan
            xin-y-kien; Xin ý kiến các đơn vị; ANY_MAY; 5; staff;
            tong-hop; Tổng hợp ý kiến; ANY_MAY; 2; staff;
            trinh-thuong-truc; Trình Thường trực Hội đồng; ANY_MAY; 1; division;
            thuong-truc-xem-xet; Thường trực xem xét; ANY_MAY; 3; standing; tham-dinh
            chuan-bi-hop; Chuẩn bị phiên họp; ANY_MAY; 2; staff;
            hoi-dong-hop; Hội đồng họp; ALL_MUST; 5; council,standing;
            lap-bien-ban; Lập biên bản; ANY_MAY; 1; staff;
            thong-qua-bien-ban; Thông qua biên bản; ANY_MAY; 1; standing; hoi-dong-hop
            hoan-thien; Hoàn thiện dự thảo; ANY_MAY; 2; staff;
            ra-soat-the-thuc; Rà soát thể thức; ANY_MAY; 1; division; hoan-thien
            ky-nhay; Ký nháy; IN_TURN; 2; division,standing;
            duyet-kinh-phi; Duyệt kinh phí; ANY_MAY; 2; director;
            trinh-ky; Trình ký; ANY_MAY; 1; division;
            phe-duyet; Phê duyệt; ANY_MAY; 3; director; author
            """;

    private LongProcedure() {}

    /** The steps as clients send them; the takers stand for what the five roles are. */
    static List<Map<String, Object>> steps(Map<String, Map<String, Object>> takers) {
        return STEPS.lines().map(line -> step(line, takers)).toList();
    }

    private static Map<String, Object> step(String line, Map<String, Map<String, Object>> takers) {
        var parts = Arrays.stream((line + " ").split(";")).map(String::strip).toList();
        return Map.of(
                "key",
                parts.get(0),
                "name",
                parts.get(1),
                "way",
                parts.get(2),
                "workingDaysMax",
                Integer.parseInt(parts.get(3)),
                "takers",
                words(parts.get(4)).stream().map(takers::get).toList(),
                "returns",
                words(parts.get(5)).stream().map(LongProcedure::branch).toList());
    }

    private static List<String> words(String part) {
        return part.isEmpty() ? List.of() : List.of(part.split(","));
    }

    private static Map<String, Object> branch(String to) {
        var branch = new HashMap<String, Object>();
        branch.put("to", to.equals("author") ? null : to);
        return branch;
    }
}
