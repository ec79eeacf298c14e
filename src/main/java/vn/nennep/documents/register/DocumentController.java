package vn.nennep.documents.register;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.nennep.documents.DocumentId;
import vn.nennep.documents.Register.StoredFile;
import vn.nennep.web.Download;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;

/// One document and its files, for whoever sees it.
@Controller
class DocumentController {

    private final DocumentRows rows;
    private final DocumentPages pages;
    private final Shelf shelf;

    DocumentController(DocumentRows rows, DocumentPages pages, Shelf shelf) {
        this.rows = rows;
        this.pages = pages;
        this.shelf = shelf;
    }

    @GetMapping("/documents/{id}")
    Page show(@PathVariable long id) {
        return pages.of(seen(id));
    }

    @GetMapping("/documents/{id}/file")
    Download file(@PathVariable long id) {
        return download(seen(id).file());
    }

    @GetMapping("/documents/{id}/signed-copy")
    Download signedCopy(@PathVariable long id) {
        return download(seen(id).signedFile());
    }

    private Document seen(long id) {
        return rows.find(new DocumentId(id)).orElseThrow(NotFound::new);
    }

    private Download download(@Nullable Long file) {
        StoredFile stored = shelf.file(file).orElseThrow(NotFound::new);
        return new Download(stored.name(), stored.mediaType(), stored.content());
    }
}
