package tw.taipei.policereport.dissemination.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The programmes of a release. */
@ApplicationScoped
public class StoredProgrammes {

    private final Database database;

    StoredProgrammes(Database database) {
        this.database = database;
    }

    /**
     * In the order of the reports.
     *
     * @param report only what this report announces; null for every report of the release
     */
    public List<StoredProgramme> list(Release release, String report) {
        Select select = new Select()
                .add("select p.* from programme p join manifest m using (report, revision)")
                .add("where m.release = ?", release.number())
                .among("p.report", report == null ? List.of() : List.of(report))
                .add("order by p.report, p.line, p.col");
        return database.list(select, Rows::programme);
    }
}
