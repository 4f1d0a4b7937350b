// Plan page: contents, copying, figures.
