package tw.taipei.policereport.text;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Writes the text of each page in the order in which it is drawn, with a form feed between pages. Pages without text
 * keep their place, so that page numbers stay true.
 */
final class PageTextStripper extends PDFTextStripper {

    private final PdfBudget budget;
    private int pages;

    PageTextStripper(PdfBudget budget) {
        this.budget = budget;
        setSortByPosition(false);
        setLineSeparator("\n");
        setPageEnd("\n");
        setParagraphEnd("");
        setArticleEnd("");
        // The pages are counted here, so the superclass stays at page 0 and must not skip it.
        setStartPage(0);
    }

    int pages() {
        return pages;
    }

    @Override
    protected void processPages(PDPageTree tree) throws IOException {
        for (PDPage page : tree) {
            pages++;
            budget.page(pages);
            if (pages > 1) {
                getOutput().write('\f');
            }
            if (page.hasContents()) {
                processPage(page);
            } else {
                getOutput().write('\n');
            }
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.operation();
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        budget.character();
        super.processTextPosition(text);
    }
}
