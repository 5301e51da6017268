package vn.thidua.platform.body.content;

/** The office in an emulation group by which a recipient is addressed. */
public enum GroupOffice {
    LEAD,
    DEPUTY_LEAD,
    MEMBER
}
